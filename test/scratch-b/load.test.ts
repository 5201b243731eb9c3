import { loadPack } from '../../src/charter/loadPack';
test('load', () => { let m = 'ok'; try { loadPack('src/charter/pack'); } catch (e) { m = String((e as Error).message) + JSON.stringify((e as { problems?: string[] }).problems ?? '', null, 1); } console.log(m); });
