import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { train, type Phrasing, type WordsOf } from './charter/lookUp/classifier';
import { phrasingsOf, tellingWordsOf } from './charter/lookUp/learnt';
import { packUp, unpack, type Trained } from './charter/lookUp/trained';
import { readPack, TRAINED, TRAINED_SENTENCES } from './charter/readPack';
import { sentencesOf } from './charter/sentences/likelyMeaning';
import { sentenceWords } from './charter/sentences/sentenceWords';

// Trains what the charter pack in the folder named is asked and told with, and writes it beside the pack; nothing is done where it is up
// to date.
const [, , folder = ''] = process.argv;
const pack = readPack(folder);

function keep(
  file: string,
  is: Trained | undefined,
  learntFrom: readonly Phrasing[],
  wordsOf: WordsOf,
): void {
  if (unpack(is, learntFrom, wordsOf) === undefined)
    writeFileSync(join(folder, file), JSON.stringify(packUp(learntFrom, train(learntFrom, wordsOf))));
}

keep(TRAINED, pack.trained, phrasingsOf(pack), tellingWordsOf(pack));
keep(TRAINED_SENTENCES, pack.trainedSentences, sentencesOf(pack), sentenceWords);
