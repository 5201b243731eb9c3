import { openCase } from '../../src/drafting/case';
import { draftsCard } from '../../src/cards/drafts/draftsCard';
import { kpisCard } from '../../src/cards/steps/kpisCard';
import { noticeCard } from '../../src/cards/notices/noticeCard';
import { questionCard } from '../../src/cards/steps/questionCard';
import { searchResultsCard } from '../../src/cards/charter/searchResultsCard';
import { shortlistCard } from '../../src/cards/steps/shortlistCard';
import { themeCard } from '../../src/cards/charter/themeCard';
import { themesCard } from '../../src/cards/charter/themesCard';
import { welcomeCard } from '../../src/cards/notices/welcomeCard';
import type { Card } from '../../src/cards/card';
import { elementsOf } from '../support/cardLint';
import { contentOf, context, contracts, pack } from '../support/contracts';

const write = { d: 'draft-0001-abcd', r: 7, n: 'nonce-0001-abcd' };
const value = pack.questions.get('value')!;

function ofType(card: Card, type: string) {
  return elementsOf(card.json).flatMap((element) => (element.type === type ? [element.fields] : []));
}

describe('question card', () => {
  test('the error stands in words before the input, which is filled with what was typed', () => {
    const card = questionCard(pack, {
      write,
      question: value,
      error: 'Enter one figure.',
      typed: 'lots',
      canGoBack: true,
    });
    const types = elementsOf(card.json.body).map(({ type, fields }) =>
      [type, fields['text'] ?? fields['id']].join(' '),
    );
    const error = types.findIndex((line) => line.includes('Enter one figure.'));
    expect(types[error - 1]).toContain('Error:');
    expect(error).toBeLessThan(types.indexOf('Input.Text answer'));
    expect(ofType(card, 'Input.Text')[0]).toMatchObject({ id: 'answer', value: 'lots', isRequired: true });
    expect(card.json.speak).toContain('Enter one figure.');
  });

  test('Back and Cancel are not held back by an empty required input, Continue is', () => {
    const card = questionCard(pack, { write, question: value, canGoBack: true });
    const held = ofType(card, 'Action.Submit').map(({ title, associatedInputs }) => [
      title,
      associatedInputs,
    ]);
    expect(held).toEqual([
      ['Continue', 'auto'],
      ['Back', 'none'],
      ['Cancel', 'none'],
    ]);
  });

  test('the first question offers no way back', () => {
    const card = questionCard(pack, { write, question: pack.questions.get('title')!, canGoBack: false });
    expect(ofType(card, 'Action.Submit').map(({ title }) => title)).toEqual(['Continue', 'Cancel']);
  });

  test('the value is asked with its VAT basis beside it, and the VAT basis alone where only that is open', () => {
    const both = questionCard(pack, { write, question: value, canGoBack: true });
    expect(ofType(both, 'Input.ChoiceSet').map(({ id, isRequired }) => [id, isRequired])).toEqual([
      ['basis', undefined],
    ]);
    const vat = questionCard(pack, {
      write,
      question: value,
      aspect: 'vat',
      ask: 'Is £90,000 with VAT?',
      canGoBack: true,
    });
    expect(ofType(vat, 'Input.Text')).toEqual([]);
    expect(ofType(vat, 'Input.ChoiceSet')[0]).toMatchObject({ id: 'basis', isRequired: true });
  });

  test('words that a person may have typed are a heading only while Markdown would find nothing in them', () => {
    const asked = (ask: string) =>
      ofType(questionCard(pack, { write, question: value, ask, canGoBack: true }), 'TextBlock');
    expect(asked('Is £90,000 a year with VAT, or without?')).toHaveLength(1);
    for (const ask of [
      'Is [this](https://evil.example) it?',
      'Is **it**?',
      'See www.evil.example',
      '1. One',
      '- one',
      'a_b_',
    ])
      expect(asked(ask)).toEqual([]);
  });
});

describe('shortlist and KPI cards', () => {
  const content = contentOf(contracts['works']!);
  const shortlist = openCase(pack, context, content).shortlist;
  const kpis = openCase(pack, context, content).kpis;
  const view = {
    write,
    title: 'Park',
    facts: () => [],
    shortlist,
    names: pack.commitments,
    proposals: () => new Map(),
    legal: () => [],
  };

  test('every commitment that suits is a choice, and no other unless it was ticked', () => {
    const suitable = shortlist.entries
      .filter((entry) => entry.verdict !== 'unsuited')
      .map((entry) => entry.commitmentId);
    const unsuited = shortlist.entries.find((entry) => entry.verdict === 'unsuited')!.commitmentId;
    const offered = (ticked: readonly string[]) => {
      const [input] = ofType(shortlistCard(pack, { ...view, ticked }), 'Input.ChoiceSet');
      return { values: elementsOfChoices(input?.['choices']), value: input?.['value'] };
    };
    expect([...offered([]).values].sort()).toEqual([...suitable].sort());
    expect(offered([]).value).toBe('');
    expect(offered([unsuited]).values).toContain(unsuited);
    expect(offered(['no-such-commitment']).value).toBe('');
  });

  test('what is suggested stands unfolded with its figure and its reason; all else is behind one opening', () => {
    const [first, second] = shortlist.entries;
    const proposals = () => new Map([[first!.commitmentId, 'Weeks: 92 weeks']]);
    const { body } = shortlistCard(pack, { ...view, proposals, ticked: [first!.commitmentId] }).json;
    const open = JSON.stringify(body.filter(({ isVisible }) => isVisible !== false));
    expect(open).toContain('Weeks: 92 weeks');
    expect(open).toContain(JSON.stringify(first!.reason).slice(1, -1));
    expect(open).not.toContain(JSON.stringify(second!.reason).slice(1, -1));
    expect(body.filter(({ isVisible }) => isVisible === false)).toHaveLength(1);
    expect(open).not.toContain('Input.ChoiceSet');
    const wrong = shortlistCard(pack, { ...view, ticked: [], error: 'Choose one.' }).json.body;
    expect(JSON.stringify(wrong.filter(({ isVisible }) => isVisible !== false))).toContain('Input.ChoiceSet');
  });

  test('the order of the choices does not change with what is ticked', () => {
    const order = (ticked: readonly string[]) =>
      elementsOfChoices(ofType(shortlistCard(pack, { ...view, ticked }), 'Input.ChoiceSet')[0]?.['choices']);
    expect(order(['communities-1'])).toEqual(order(['green-1', 'local-2']));
  });

  test('the KPIs that share a pot show its sum once, above them all', () => {
    const pot = {
      holds: 6,
      drawn: 6,
      sum: '6 opportunities: 4 as apprenticeships and 2 as starts',
      measureIds: [],
      formula: '6',
      shares: new Map(),
    };
    const sharing = kpis.map((kpi) => ({ ...kpi, pot }));
    const shown = kpisCard(pack, {
      write,
      title: 'Park',
      typed: () => ({}),
      present: () => ({}),
      errors: {},
      kpis: () => sharing,
    });
    const lines = ofType(shown, 'TextRun').map((fields) => fields['text']);
    expect(lines.filter((line) => line === pot.sum)).toHaveLength(1);
  });

  test('an officer’s figure is marked as theirs, a proposed one is not', () => {
    const text = (card: Card) =>
      ofType(card, 'TextRun')
        .map((fields) => fields['text'])
        .join('\n');
    const base = { write, title: 'Park', typed: () => ({}), present: () => ({}), errors: {} };
    const [first, ...rest] = kpis;
    const theirs = {
      ...first!,
      target: { mode: 'number' as const, value: 12, by: 'officer' as const },
      targetText: '12 weeks',
    };
    expect(text(kpisCard(pack, { ...base, kpis: () => kpis }))).not.toContain(pack.wording.cards.kpis.yours);
    expect(text(kpisCard(pack, { ...base, kpis: () => [theirs, ...rest] }))).toContain(
      `12 weeks\n ${pack.wording.cards.kpis.yours}`,
    );
  });
});

function elementsOfChoices(choices: unknown): readonly string[] {
  if (!Array.isArray(choices)) return [];
  return choices.map((choice: { readonly value: string }) => choice.value);
}

describe('Charter cards', () => {
  test('every commitment stands word for word on the card of its theme', () => {
    for (const commitment of pack.commitments.values()) {
      const card = themeCard(pack, { themeId: commitment.theme.id });
      expect(ofType(card, 'TextRun').map(({ text }) => text)).toContain(`“${commitment.words}”`);
    }
  });

  test('all four themes and fifteen commitments can be opened from one card', () => {
    const verbs = ofType(themesCard(pack), 'Action.Submit').map(({ data }) => JSON.stringify(data));
    expect(verbs.filter((sent) => sent.includes('openTheme'))).toHaveLength(4);
    expect(verbs.filter((sent) => sent.includes('openCommitment'))).toHaveLength(15);
  });

  test('a search that finds nothing says so and names the nearest commitment without offering it as support', () => {
    const nearest = pack.commitments.get('green-1')!;
    const card = searchResultsCard(pack, { query: 'cyber security', results: [], nearest });
    expect(card.json.speak).toContain('The Charter does not speak of cyber security.');
    expect(card.json.speak).toContain(nearest.name);
    expect(card.json.speak).toContain('would not support');
  });
});

describe('other cards', () => {
  test('the list of drafts offers a page only where there is one', () => {
    const rows = [
      {
        id: write.d,
        reference: 'SV-1',
        title: 'Park',
        status: 'draft' as const,
        changed: 'today',
        revision: 1,
      },
    ];
    const titles = (page: number, more: boolean) =>
      (draftsCard(pack, { rows, page, more, total: 30, nonce: write.n }).json.actions ?? []).map(
        ({ title }) => title,
      );
    expect(titles(0, false)).toEqual(['Start a draft']);
    expect(titles(0, true)).toEqual(['Older drafts', 'Start a draft']);
    expect(titles(2, true)).toEqual(['Newer drafts', 'Older drafts', 'Start a draft']);
  });

  test('a notice shows six buttons at the most', () => {
    const button = { title: 'Help', action: { verb: 'help' as const } };
    expect(
      noticeCard(pack, { lines: ['Done.'], buttons: Array.from({ length: 9 }, () => button) }).json.actions,
    ).toHaveLength(6);
  });

  test('the welcome in a shared chat says that drafts stay private and greets nobody by name', () => {
    const card = welcomeCard(pack, { scope: 'channel' });
    expect(JSON.stringify(card.json)).toContain('private to the person');
    expect(card.json.speak).not.toContain('Hello');
  });
});
