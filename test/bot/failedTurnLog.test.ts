import { noteDialogs } from '../support/noteDialogs';
import { startBot } from '../support/startBot';

test('the log of a turn that failed has the reference that the officer is told, and nothing that was typed', async () => {
  const logged: unknown[][] = [];
  const quiet = () => undefined;
  const log = {
    ...{ debug: quiet, info: quiet, warn: quiet },
    error: (...parts: unknown[]) => void logged.push(parts),
  };
  const bot = await startBot({}, { dialogs: noteDialogs(new Map([['confidential', 1]])), log });
  try {
    const officer = bot.person('Ada');
    const [told] = await officer.says('confidential');
    const reference = /^sorry (\w+)$/.exec(told!.text)?.[1];
    expect(logged).toEqual([
      [
        expect.objectContaining({ reference, conversation: expect.any(String) as string }),
        expect.any(String),
      ],
    ]);
    const written = JSON.stringify(logged);
    for (const secret of ['confidential', officer.conversationId]) expect(written).not.toContain(secret);
  } finally {
    await bot.stop();
  }
});
