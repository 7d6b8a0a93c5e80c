import { describe, expect, it } from 'vitest';
import { runCli } from './run-cli.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** The options a run says it had no use for. */
async function unused(...line: string[]): Promise<readonly string[]> {
  const { out } = await runCli(['badge', 'X', '--json', ...line], { cwd: temporaryFolder() });
  const { notices } = JSON.parse(out) as { notices: { code: string; details: { option: string } }[] };
  return notices.filter(({ code }) => code === 'unused-option').map(({ details }) => details.option);
}

describe('an option that changes nothing', () => {
  it.each([
    [['--format', 'pdf,svg', '--width', '800px'], ['--width 800px']],
    [['--format', 'svg', '--width', '4,55cm'], ['--width 45,5mm']],
    [['--format', 'png', '--width', '800px', '--width', '40mm'], []],
    [['--format', 'pdf,png', '--width', '800px'], []],
    [['--format', 'svg', '--dpi', '150'], ['--dpi']],
    [['--format', 'png', '--width', '800px', '--dpi', '150'], ['--dpi']],
    [['--format', 'png', '--width', '40mm', '--dpi', '150'], []],
    [['--format', 'png', '--dpi', '150'], []],
    [['--format', 'png,svg', '--bleed', '3'], ['--bleed']],
    [['--format', 'pdf-impression', '--bleed', '0'], []],
    [['--format', 'png', '--simplify'], ['--simplify']],
    [['--format', 'png', '--width', '800px', '--simplify'], []],
    [['--ink', 'noir,blanc', '--colour', 'teal'], ['--colour']],
    [['--ink', 'noir,couleur', '--colour', 'teal'], []],
    [['--colour', 'teal'], []],
    [[], []],
  ])('%j: %j', async (line, options) => {
    expect(await unused(...line)).toEqual(options);
  });

  it('is told in French', async () => {
    const line = ['badge', 'X', '--format', 'pdf', '--width', '800px'];
    expect((await runCli(line, { cwd: temporaryFolder() })).out).toContain(
      '– --width 800px ne change rien ici\u00a0: une largeur en pixels ne règle que le PNG\u202f; pour un PDF,',
    );
  });
});
