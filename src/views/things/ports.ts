import type { PortUse } from '../../inventory/ports.ts';
import { fill } from '../../i18n/messages.ts';
import type { Site } from '../site.ts';
import { sitePorts } from './indexes.ts';
import { linked, plain, type Line, type Table } from './parts.ts';
import { formOf, portPanel, unknownPorts, type PortForm, type PortPanel } from './port-panel.ts';

/** The ports of a switch: drawn, counted and listed. */
export interface PortsView {
  readonly finding: string;
  readonly panel: PortPanel;
  readonly legend: readonly { readonly form: PortForm; readonly text: string }[];
  readonly table: Table;
  readonly note: string;
}

/** The ports of a switch on the day of the site; nothing for what is none. */
export function portsView(site: Site, id: string): PortsView | undefined {
  const { words } = site;
  const ports = sitePorts(site).get(id);
  if (!ports) return undefined;
  const panel = portPanel(ports, (port) => [port.port, otherEnd(site, port)].filter(Boolean).join('　'));
  const unknown = unknownPorts(panel);
  const counts = Map.groupBy(ports, formOf);
  const said = FORMS.flatMap((form) => {
    const count = counts.get(form)?.length ?? 0;
    return count ? [fill(words[`portCount-${form}`], { count })] : [];
  });
  const shown = new Set([...counts.keys(), ...(unknown ? (['unknown'] as const) : [])]);
  return {
    finding: said.join(words.clauseSeparator),
    panel,
    legend: [...FORMS, 'unknown' as const]
      .filter((form) => shown.has(form))
      .map((form) => ({ form, text: words[`port-${form}`] })),
    table: {
      heads: [words.port, words.portOther, words.portWhere, words.portVlan, words.portState],
      title: 1,
      rows: ports.map((port) => portRow(site, port)),
    },
    note: unknown ? fill(words.portsUnknown, { count: unknown }) : words.portsAll,
  };
}

const FORMS = ['up', 'link', 'device', 'fault', 'down', 'spare'] as const;

const otherEnd = ({ library }: Site, { device, use }: PortUse) =>
  device === undefined ? (use ?? '') : (library.byId.get(device)?.title ?? device);

function portRow(site: Site, port: PortUse): Line[] {
  const { library, words } = site;
  const { device, devicePort, use } = port;
  const data = device === undefined ? undefined : library.byId.get(device)?.data;
  const where = (data?.['location'] as string | undefined) ?? '';
  const form = formOf(port);
  return [
    plain(port.port, 'code'),
    device === undefined ? plain(use ?? '') : [linked(device, library)],
    devicePort === undefined ? plain(where) : plain(devicePort, 'code'),
    plain(port.vlan ?? ''),
    plain(words[`port-${form}`], form === 'fault' ? 'alert' : form === 'device' ? undefined : 'strong'),
  ];
}
