/** The day from which each runbook can be used. */
const FROM: Readonly<Record<string, string>> = {
  'RB-BACKUP-FAILED': '2022-09-14',
  'RB-BASTION-DOWN': '2022-09-09',
  'RB-CORE-SUPERVISOR': '2022-09-07',
  'RB-DHCP-EXHAUSTED': '2022-09-07',
  'RB-HVAC-HIGH-TEMP': '2022-10-12',
  'RB-LOOP-STORM': '2022-09-22',
  'RB-ORACLE-LISTENER-DOWN': '2022-09-06',
  'RB-RANSOMWARE-TERMINAL': '2022-09-16',
  'RB-SAN-PATH-LOST': '2022-09-08',
  'RB-UPS-BATTERY': '2022-09-01',
  'RB-VENUE-NO-SOUND': '2022-09-02',
  'RB-WATER-LEAK': '2022-08-01',
  'RB-FIRE-ALARM': '2022-08-01',
  'RB-ACCESS-CONTROL-DOWN': '2022-08-01',
  'RB-WIRELESS-FLOOR-DOWN': '2022-08-01',
  'RB-INTERNET-EXIT-LOST': '2022-08-01',
  'RB-WAG-FAILED': '2022-08-01',
  'RB-RAID-DEGRADED': '2022-08-01',
  'RB-SERVER-HARDWARE': '2022-08-01',
  'RB-VM-UNREACHABLE': '2022-08-01',
  'RB-GOVCLOUD-VM': '2022-08-01',
  'RB-TABLESPACE-FULL': '2022-08-01',
  'RB-CERT-EXPIRED': '2022-08-01',
  'RB-TIME-SYNC': '2022-08-01',
  'RB-PRINTER': '2022-08-01',
  'RB-DOMAIN-JOIN': '2022-08-01',
  'RB-LED-BLACK-BLOCK': '2022-08-01',
  'RB-VENUE-ECHO': '2022-08-01',
  'RB-VENUE-NO-PICTURE': '2022-08-01',
  'RB-VC-REGISTER-FAILED': '2022-08-01',
  'RB-CARD-READER-OFFLINE': '2022-08-01',
  'RB-CARD-REISSUE': '2022-08-01',
};

/** Whether a runbook is published by a day. */
export const isPublished = (runbook: string, day: string): boolean => {
  const from = FROM[runbook];
  if (!from) throw new Error(`No day is known from which ${runbook} can be used`);
  return from <= day;
};
