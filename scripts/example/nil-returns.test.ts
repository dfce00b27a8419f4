import { expect, test } from 'vitest';
import { nilReturns } from './nil-returns.ts';

const file = (path: string, kind: string, lines: string): [string, string] => [
  path,
  `# yaml-language-server: $schema=../../../schemas/json/${kind}.schema.json\n\n${lines}`,
];

const september = (...files: [string, string][]) =>
  nilReturns(files).find(([path]) => path === 'records/2022-09/nil-returns.yaml')![1];

test('what the records hold is not declared absent', () => {
  const orders = file(
    'records/2022-09/orders.yaml',
    'service-order',
    '- {id: SO-1, category: wiring, services: [SVC-04]}\n- {id: SO-2, category: repair, services: [SVC-05]}\n',
  );
  const text = september(orders);
  const [work, net] = ['-WORK', '-NET'].map(
    (suffix) => text.split(`id: NIL-2022-09${suffix}\n`)[1]!.split('- id:')[0]!,
  );
  expect(work).not.toContain('service-order/wiring');
  expect(work).not.toContain('service-order/repair');
  expect(work).toContain('service-order/meeting');
  expect(net).toContain('service-order/repair');
  expect(net).not.toContain('service-order/wiring');
});

test('incidents count by their cause, in their own month only', () => {
  const virus = (month: string) => file(`records/${month}/incidents.yaml`, 'incident', '- {id: INC-1, cause: virus}\n');
  expect(september(virus('2022-09'))).not.toContain('incident/virus');
  expect(september(virus('2022-10'))).toContain('incident/virus');
});

test('a security event that was dealt with as a task counts as one', () => {
  const event = (form: string) =>
    file('records/2022-09/security.yaml', 'security-task', `- {id: SEC-1, form: ${form}}\n`);
  expect(september(event('event'))).not.toContain('incident/security');
  expect(september(event('hardening'))).toContain('incident/security');
});
