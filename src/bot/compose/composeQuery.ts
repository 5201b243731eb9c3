import { z } from 'zod';
import { COMPOSE_COMMANDS, type ComposeQuery } from '../../turn/composeBox';
import { tenantOf, type InboundActivity } from '../door/activity';
import { cleanInput } from '../door/cleanInput';
import { sourceOf } from '../door/turnSource';

/** Nobody looks up a page. */
const LONGEST_QUERY = 400;
/** What Teams asks for at a time, and more than anybody reads. */
const MOST_RESULTS = 25;
/** Teams names so many parameters at most. */
const MOST_PARAMETERS = 5;

const parameter = z.object({ name: z.string().max(64), value: z.unknown() });

/** The value of `composeExtension/query`. What does not fit counts as not said: the person is answered all the same. */
const queryValue = z.object({
  commandId: z.string().max(64).catch(''),
  parameters: z.preprocess(
    (list): unknown[] => (Array.isArray(list) ? list.slice(0, MOST_PARAMETERS) : []),
    z.array(parameter.nullable().catch(null)),
  ),
  queryOptions: z
    .object({
      skip: z.number().int().min(0).max(10_000).catch(0),
      count: z.number().int().min(1).catch(MOST_RESULTS),
    })
    .catch({ skip: 0, count: MOST_RESULTS }),
});

const command = z.enum(COMPOSE_COMMANDS).optional().catch(undefined);

/** Reads an activity as a query of the compose box; undefined where it is none. */
export function parseComposeQuery(activity: InboundActivity): ComposeQuery | undefined {
  if (activity.type !== 'invoke' || activity.name !== 'composeExtension/query') return undefined;
  const tenantId = tenantOf(activity);
  if (tenantId === undefined) return undefined;
  const { userId } = sourceOf(activity, tenantId);
  const value = queryValue.catch(queryValue.parse({})).parse(activity.value);
  return {
    tenantId,
    askedBy: activity.from.id,
    ...(userId !== undefined && { userId }),
    command: command.parse(value.commandId),
    text: typedOf(value.parameters),
    skip: value.queryOptions.skip,
    count: Math.min(value.queryOptions.count, MOST_RESULTS),
  };
}

/** What is typed; before that Teams sends `initialRun` in its place. */
function typedOf(parameters: z.infer<typeof queryValue>['parameters']): string {
  const typed = parameters.find((each) => each?.name === 'query')?.value;
  return typeof typed === 'string' ? cleanInput(typed.slice(0, LONGEST_QUERY)).replace(/\s+/g, ' ') : '';
}
