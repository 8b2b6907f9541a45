/** A progress bar on a terminal, nothing elsewhere. */
import cliProgress from 'cli-progress';

export interface Bar {
  update(value: number, payload: object): void;
  stop(): void;
}

const SILENT: Bar = { update: () => undefined, stop: () => undefined };

/** @param quiet no bar, even on a terminal */
export function progressBar(total: number, quiet: boolean): Bar {
  if (quiet || !process.stderr.isTTY) return SILENT;
  const bar = new cliProgress.SingleBar(
    {
      format: '{bar} {percentage}%  {units} units  {duration_formatted}  {eta_formatted} left',
      stream: process.stderr,
    },
    cliProgress.Presets.shades_classic,
  );
  bar.start(total, 0, { units: 0 });
  return bar;
}
