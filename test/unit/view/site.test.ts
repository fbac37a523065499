/** Which site a reader means. */
import { expect, it } from 'vitest';
import { hostMeant } from '../../../utils/view/site.ts';

it.each([
  ['www.qingshi.gov.cn', 'www.qingshi.gov.cn'],
  [' https://www.qingshi.gov.cn/zwgk/2023.html?id=1#a ', 'www.qingshi.gov.cn'],
  ['www.qingshi.gov.cn/zwgk', 'www.qingshi.gov.cn'],
  ['HTTP://WWW.QINGSHI.CN:8080/', 'www.qingshi.cn'],
  ['qingshi.com.hk', 'qingshi.com.hk'],
  ['gov.cn/*', 'gov.cn'],
  ['10.1.2.3:8080/fzbg', '10.1.2.3'],
  ['政务.中国', 'xn--zfr164b.xn--fiqs8s'],
])('%j is the site %s', (typed, host) => {
  expect(hostMeant(typed)).toBe(host);
});

it.each([
  '',
  '   ',
  '法治政府',
  'localhost',
  'file:///home/a.html',
  'javascript:alert(1)',
  'chrome://settings',
  '*.gov.cn',
  '*',
  'a b.cn',
  'http://',
])('%j is none', (typed) => {
  expect(hostMeant(typed)).toBeNull();
});
