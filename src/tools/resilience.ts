/** `npm run resilience`: puts a real service into trouble and says what it found. See `--help`. */
import { parseArgs } from 'node:util';
import { TRIALS } from './resilience/list.js';
import { Stand } from './resilience/support/stand.js';
import { Failed, type Trial, type TrialOptions } from './resilience/trial.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    moments: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '10' },
    requests: { type: 'string', default: '2000' },
    help: { type: 'boolean', default: false },
  },
});

const HELP = `npm run resilience -- [trial …] [options]

Trials (all of them when none is named):
${TRIALS.map(({ name, about }) => `  ${name.padEnd(12)}${about}`).join('\n')}

Options:
  --moments N   kills of the service (3; 50 for a long run)
  --seconds N   length of load (10; 60 for a long run)
  --requests N  requests of the trials that count them (2000; 10000 and more for a long run)`;

/** @returns whether the service kept its promises */
async function attempt(trial: Trial, options: TrialOptions): Promise<boolean> {
  const begin = performance.now();
  const stand = await Stand.make();
  // Nothing is left running by a trial that is cut short.
  const stop = (): void => void stand.close().then(() => process.exit(130));
  process.once('SIGINT', stop).once('SIGTERM', stop);
  const seconds = () => `${((performance.now() - begin) / 1_000).toFixed(0)} s`;
  try {
    const figures = Object.entries(await trial.run(stand, options));
    console.log(
      `kept    ${trial.name}: ${figures.map(([name, value]) => `${name} ${value}`).join(', ')} (${seconds()})`,
    );
    return true;
  } catch (error) {
    const what = error instanceof Failed ? error.message : ((error as Error).stack ?? String(error));
    console.log(`BROKEN  ${trial.name}: ${what} (${seconds()})`);
    return false;
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
    await stand.close();
  }
}

async function main(): Promise<void> {
  const unknown = positionals.filter((name) => !TRIALS.some((trial) => trial.name === name));
  if (values.help || unknown.length > 0) {
    console.log(unknown.length > 0 ? `There is no trial ${unknown.join(', ')}.\n\n${HELP}` : HELP);
    process.exitCode = unknown.length > 0 ? 2 : 0;
    return;
  }
  const options = {
    moments: Number(values.moments),
    seconds: Number(values.seconds),
    requests: Number(values.requests),
  };
  for (const trial of TRIALS) {
    if (positionals.length > 0 && !positionals.includes(trial.name)) continue;
    if (!(await attempt(trial, options))) process.exitCode = 1;
  }
}

await main();
