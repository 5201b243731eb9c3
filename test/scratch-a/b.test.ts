import { loadPack } from '../../src/charter/loadPack';
test('x', () => { try { loadPack('src/charter/pack'); console.log('OK'); } catch (e: any) { console.log(String(e.message).split('\n').filter((l: string) => !/local-|communities|cl\d|co\d/.test(l)).join('\n').slice(0, 6000)); } });
