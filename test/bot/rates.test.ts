import { Rates } from '../../src/bot/rates';

let now = 0;
const limited = () => new Rates({ perPerson: 2, perTenant: 3, spanMs: 1_000 }, () => now);
const ask = (rates: Rates, askedBy: string, tenantId = 'stoke') => rates.admits({ tenantId, askedBy });

test('so many of a person are answered, and so many of a tenant', () => {
  const rates = limited();
  expect(['ada', 'ada', 'ada', 'ben', 'ben'].map((who) => ask(rates, who))).toEqual([
    ...[true, true, false],
    ...[true, false],
  ]);
  expect(ask(rates, 'ada', 'leeds')).toBe(true);
});

test('what one person asks too much takes nothing from their colleagues', () => {
  const rates = limited();
  for (let times = 0; times < 100; times += 1) ask(rates, 'ada');
  expect(ask(rates, 'ben')).toBe(true);
});

test('the next span begins anew for everybody', () => {
  const rates = limited();
  const twice = () => [ask(rates, 'ada'), ask(rates, 'ada'), ask(rates, 'ada')];
  expect(twice()).toEqual([true, true, false]);
  now += 999;
  expect(ask(rates, 'ada')).toBe(false);
  now += 1;
  expect(twice()).toEqual([true, true, false]);
});

test('names that could be mistaken for another are not', () => {
  const rates = limited();
  expect([ask(rates, '["b"]', 'a'), ask(rates, 'b', 'a"],["'), ask(rates, 'b', 'a')]).toEqual([
    true,
    true,
    true,
  ]);
});
