import type { Failure } from '../failures.ts';

type Row = readonly [word: string, round: string, finding: string];

const still = (record: string, asset: string, rows: readonly Row[]): Failure[] =>
  rows.map(([word, round, finding]) => ({ word, round, finding, asset, record }));

/** Devices that rounds saw still out of order while a part or a firm was waited for, by the record that deals with them. */
export const WAITING: readonly Failure[] = [
  ...still('INC-2022-0703', 'CSW-SZJ-3', [
    ['NET-SZJ', '2022-W27', '电源 2 已退出均流，其余电源供电，等服务商周一带件'],
  ]),
  ...still('INC-2022-0803', 'HVAC-YHN', [['ROOM-YHN', '2022-W31', '2 号机停机待修，3 号备机带载，送风 15.1 ℃']]),
  ...still('FND-2022-0901', 'FIRE-HPL', [
    ['ROOM-HPL', '2022-W36', '2 号柜换密封后补压到 2.5 MPa，压力未降，观察满一周'],
  ]),
  ...still('FND-2022-0902', 'CABLING-YHN', [
    ['ROOM-YHN', '2022-W36', '配线架标签仍缺，下午先清废线'],
    ['ROOM-YHN', '2022-W37', '废线已清，点位图与实际有 7 处对不上'],
    ['ROOM-YHN', '2022-W38', '第一排补标 14 个，第二排未动'],
    ['ROOM-YHN', '2022-W39', '第一排补齐，第二排余 20 余个'],
    ['ROOM-YHN', '2022-W40', '标签只余 9 个，对线要到对端办公室核'],
  ]),
  ...still('FND-2022-0904', 'STO-YHN-02', [
    ['INFRA', '2022-09-23', 'B 控电池仍报降级，厂商答复备件要先升控制器软件'],
    ['INFRA', '2022-09-26', 'B 控电池降级，周末没有转写透'],
    ['INFRA', '2022-09-27', 'B 控电池健康度 63%，缓存写回'],
    ['INFRA', '2022-09-28', '电池降级未变，当晚升级控制器软件'],
    ['INFRA', '2022-09-29', '软件已是 5.0.3，自检告警消失，电池降级仍在'],
    ['INFRA', '2022-09-30', '节前看 B 控电池，降级，写缓存正常'],
    ['INFRA', '2022-10-08', '节日七天 B 控电池没有恶化，仍为降级'],
    ['INFRA', '2022-10-09', 'B 控电池降级，备件已到厂商北京库'],
    ['INFRA', '2022-10-10', 'B 控电池降级，约定周三晚更换'],
    ['INFRA', '2022-10-11', 'B 控电池健康度 60%，其余状态 OK'],
    ['INFRA', '2022-10-12', '换电池前最后一看，降级，写缓存写回'],
  ]),
  ...still('INC-2022-1109', 'LED-SZJ-03', [['SCREEN', '2022-W46', '右下模组横向花条，厂商调货在途']]),
  ...still('INC-2022-1112', 'STO-SZJ-01', [
    ['INFRA', '2022-11-22', '17 槽盘预失效，数据在预拷'],
    ['INFRA', '2022-11-23', '17 槽盘预拷完成，黄灯未灭，等备盘'],
    ['INFRA', '2022-11-24', '17 槽盘待换，厂商上午到场'],
  ]),
  ...still('INC-2023-0512', 'SRV-SZJ-037', [
    ['INFRA', '2023-05-23', '2 号盘离线，热备盘重建完成，无热备'],
    ['INFRA', '2023-05-24', '2 号盘位红灯，厂商备盘上午到'],
  ]),
  ...still('INC-2023-0606', 'SRV-YHN-016', [['INFRA', '2023-06-13', 'A3 槽 ECC 可纠正错误未再激增，等内存到货']]),
];
