/** `malmoi check`: the second reader over a file of units, with the glossary, profile and dismissals of the service. */
import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { Option, type Command } from 'commander';
import { translator, UI_LANGS, type UiLang } from '../../i18n/index.js';
import { findingsOf, type CheckOptions, type Finding } from '../check/findings.js';
import { reportPage, type Report } from '../check/page.js';
import { documentsOf } from '../check/units.js';
import { readerLang } from '../client.js';

interface Options {
  format?: string;
  json?: boolean;
  html?: string;
  /** false: `--no-profile`; true: neither was given. */
  profile: string | boolean;
  checks?: string;
  target?: string;
  glossary?: string;
  memory?: string;
  dismissed?: boolean;
}

export function checkCommand(program: Command): void {
  program
    .command('check')
    .description('check the units of a file; exits 1 when there are errors')
    .argument('<file>', 'XLIFF, TMX, CSV or another file of units')
    .option('--format <name>', 'format, where the file does not show it')
    .option('--json', 'print the findings as JSON')
    .option('--html <file>', 'write a page to share, in both languages')
    .option('--profile <slug>', 'house profile to go by (house, where there is one)', true)
    .option('--no-profile', 'go by no profile')
    .option('--checks <ids>', 'run these checks only, comma-separated')
    .addOption(new Option('--target <lang>', 'side that was translated').choices(['en', 'ko']))
    .option('--glossary <slugs>', 'glossaries to go by, comma-separated')
    .option('--memory <slugs>', 'memories to compare with, comma-separated')
    .option('--dismissed', 'list findings that were set aside, too')
    .action(run);
}

async function run(file: string, options: Options): Promise<void> {
  const lang = readerLang();
  const report = await read(file, options, lang);
  const findings = report.rows.flatMap((row) => row.findings[lang]);
  if (options.html !== undefined) await writeFile(options.html, reportPage(report, lang));
  if (options.json) console.log(JSON.stringify(findings, null, 2));
  else print(report, findings, lang);
  if (findings.some(({ severity, dismissal }) => severity === 'error' && !dismissal)) process.exitCode = 1;
}

/** Each document is asked about in both languages only where the page needs both. */
async function read(file: string, options: Options, lang: UiLang): Promise<Report> {
  const asked = requestOf(options);
  const langs = options.html === undefined ? [lang] : UI_LANGS;
  const date = new Date().toISOString().slice(0, 10);
  const report: Report = { file: basename(file), units: 0, date, rows: [] };
  for await (const units of documentsOf(file, options.format)) {
    report.units += units.length;
    const found = { en: [], ko: [] } as Record<UiLang, Finding[]>;
    for (const each of langs) found[each] = await findingsOf(units, asked, each);
    for (const unit of units) {
      const ofUnit = (each: UiLang): Finding[] => found[each].filter(({ pair }) => pair === unit.id);
      const findings = { en: ofUnit('en'), ko: ofUnit('ko') };
      if (findings[lang].length > 0) report.rows.push({ unit, findings });
    }
  }
  return report;
}

function requestOf({ profile, checks, target, glossary, memory, dismissed }: Options): CheckOptions {
  const list = (value: string): string[] => value.split(',').map((each) => each.trim());
  return {
    ...(profile === true ? {} : { profile: profile === false ? null : profile }),
    ...(checks === undefined ? {} : { checks: list(checks) }),
    ...(target === undefined ? {} : { target }),
    ...(glossary === undefined ? {} : { glossary: list(glossary) }),
    ...(memory === undefined ? {} : { memory: list(memory) }),
    ...(dismissed ? { dismissed: 'list' } : {}),
  };
}

function print({ units, file }: Report, findings: readonly Finding[], lang: UiLang): void {
  const t = translator(lang);
  for (const each of findings) console.log(lineOf(each, lang));
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  console.log(t('checkPage:summary', { file, units, findings: findings.length, errors }));
}

function lineOf(finding: Finding, lang: UiLang): string {
  const { pair, severity, check, text, message, suggestions, dismissal } = finding;
  const t = translator(lang);
  const advice = suggestions.length > 0 ? ` → ${suggestions.join(' | ')}` : '';
  const { by = '', reason = '' } = dismissal ?? {};
  const aside = dismissal ? `\t${t('checkPage:dismissed', { by, reason })}` : '';
  return `unit ${pair}\t${severity}\t${check}\t${text}${advice}\t${message}${aside}`;
}
