import { CORE_SCHEMA, load } from 'js-yaml';
import { inventory } from '../inventory.ts';

/** What the work records need to know of an asset. */
export interface Device {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly site: string;
  readonly room?: string;
  readonly detail?: string;
  readonly model?: string;
  readonly os?: string;
  readonly deployment?: string;
  /** Days from and until which it is in service; in service for good when open. */
  readonly in_service?: { readonly from: string; readonly to?: string };
}

/** Whether a device is in service on a day. The day on which it is retired is its last. */
export const inService = ({ in_service }: Device, day: string): boolean =>
  in_service === undefined || (in_service.from <= day && (in_service.to === undefined || day <= in_service.to));

/** What the work records need to know of a system. */
export interface System {
  readonly id: string;
  readonly name: string;
  readonly database?: string;
  readonly owner_dept?: string;
}

/** The inventory that the records of work refer to. */
export interface Estate {
  readonly devices: readonly Device[];
  readonly systems: readonly System[];
}

/** Reads the generated inventory, so that an order names a device that fits what was done to it. */
export function readEstate(): Estate {
  const files = inventory();
  const records = (wanted: (path: string) => boolean) =>
    files.flatMap(([path, text]) => (wanted(path) ? (load(text, { schema: CORE_SCHEMA }) as unknown[]) : []));
  return {
    devices: records((path) => path.startsWith('assets/')) as Device[],
    systems: records((path) => path.startsWith('systems')) as System[],
  };
}

/** Whether a device's type, detail, name, model, system or use contains a word, or each of several words. */
export const fits = (device: Device, words: string | readonly string[]): boolean =>
  [words]
    .flat()
    .every((word) =>
      [device.type, device.detail, device.name, device.model, device.os, device.deployment].some((text) =>
        text?.includes(word),
      ),
    );
