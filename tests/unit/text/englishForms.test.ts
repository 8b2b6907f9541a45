import { describe, expect, it } from '@jest/globals';
import { englishVariants, pluralOf } from '../../../src/text/englishForms.js';

describe('pluralOf', () => {
  it.each([
    ['mayor', 'mayors'],
    ['city', 'cities'],
    ['day', 'days'],
    ['party', 'parties'],
    ['boss', 'bosses'],
    ['tax', 'taxes'],
    ['church', 'churches'],
    ['chairman', 'chairmen'],
    ['Spokeswoman', 'Spokeswomen'],
    ['German', 'Germans'],
    ['person', 'people'],
    ['Man', 'Men'],
    ['embargo', 'embargoes'],
    ['crisis', 'crises'],
    ['MP', 'MPs'],
    ['CEO', 'CEOs'],
  ])('%s: %s', (word, plural) => {
    expect(pluralOf(word)).toBe(plural);
  });
});

describe('englishVariants', () => {
  it.each([
    ['Seoul Mayor', ['Seoul Mayors']],
    ['secretary of state', ['secretary of states', 'secretaries of state']],
    ['attorney general', ['attorney generals', 'attorneys general']],
    ['commander-in-chief', ['commander-in-chiefs', 'commanders-in-chief']],
    ['vice minister for trade', ['vice minister for trades', 'vice ministers for trade']],
    ['free-trade agreement', ['free-trade agreements']],
    ['', []],
    ['(KOTRA)', []],
  ])('%s has the plurals %j', (term, forms) => {
    expect(englishVariants(term)).toEqual(forms);
  });

  it.each([
    ['announce', ['announces', 'announced', 'announcing']],
    ['to ratify', ['ratify', 'ratifies', 'ratified', 'ratifying']],
    ['carry out', ['carries out', 'carried out', 'carrying out']],
    ['ban', ['bans', 'banned', 'banning']],
    ['impeach', ['impeaches', 'impeached', 'impeaching']],
    ['agree', ['agrees', 'agreed', 'agreeing']],
    ['veto', ['vetoes', 'vetoed', 'vetoing']],
    ['withdraw', ['withdraws', 'withdrew', 'withdrawn', 'withdrawing']],
    ['hold talks', ['holds talks', 'held talks', 'holding talks']],
  ])('%s as a verb has the forms %j', (term, forms) => {
    expect(englishVariants(term, { verb: true })).toEqual(forms);
  });
});
