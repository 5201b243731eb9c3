import type { StepRooms } from '../turn';
import { belowFloor } from './belowFloor';
import { deletion } from './delete';
import { form } from './form';
import { kpis } from './kpis';
import { measures } from './measures';
import { newSettings } from './newSettings';
import { profile } from './profile';
import { question } from './question';
import { reasons } from './reasons';
import { assessment } from './assessment';
import { remedies } from './remedies';
import { rename } from './rename';
import { review } from './review';
import { section52 } from './section52';
import { shortlist } from './shortlist';
import { tender } from './tender';

/** Every step of the interview, in the order in which a draft waits for them. */
export const STEPS: StepRooms = {
  question,
  profile,
  form,
  newSettings,
  belowFloor,
  shortlist,
  measures,
  kpis,
  assessment,
  remedies,
  reasons,
  section52,
  review,
  rename,
  delete: deletion,
  tender,
};
