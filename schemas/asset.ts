import { envelope } from './shared/envelope.ts';
import { field } from './shared/field.ts';
import { defineKind, record } from './shared/kind.ts';
import { choice, count, day, ip, line, list, mac, mapping, ref } from './shared/scalars.ts';

const net = mapping({
  ip: field(ip.optional(), 'IP 地址：管理或业务地址', 'IP address: for management or service'),
  mac: field(mac.optional(), 'MAC 地址：六组十六进制，加引号', 'MAC address: six pairs of hex digits, in quotes'),
  switch: field(ref('asset').optional(), '上联交换机：接在哪台交换机上', 'Switch: the switch it is plugged into'),
  port: field(line.optional(), '端口：上联交换机的端口名', 'Port: name of the port on that switch'),
  vlan: field(count.optional(), 'VLAN：所属 VLAN 编号', 'VLAN: number of the VLAN'),
});

/** A device or installation: server, switch, terminal, microphone, UPS. Whether fields are complete is a verdict, not part of the shape. */
export const asset = defineKind({
  name: 'asset',
  labels: { 'zh-CN': '资产', en: 'Asset', enPlural: 'Assets' },
  about: {
    'zh-CN': '一台设备或一套设施；启用时登记，停用时填停用日，从不删除。',
    en: 'A device or installation; entered when it comes into service, never deleted.',
  },
  place: 'assets',
  format: 'records',
  section: 'assets',
  path: 'assets',
  page: 'record',
  shape: record({
    ...envelope,
    name: field(line, '名称：人们怎样叫它', 'Name: what people call it'),
    type: field(
      choice({
        server: ['服务器', 'Server'],
        storage: ['存储', 'Storage'],
        san: ['SAN 交换机', 'SAN switch'],
        'core-switch': ['核心交换机', 'Core switch'],
        'access-switch': ['接入交换机', 'Access switch'],
        'wireless-ap': ['无线接入点', 'Wireless access point'],
        firewall: ['防火墙', 'Firewall'],
        'web-gateway': ['上网行为管理', 'Web-access gateway'],
        bastion: ['堡垒机', 'Bastion host'],
        terminal: ['终端', 'Terminal'],
        printer: ['打印机', 'Printer'],
        av: ['音视频设备', 'Audio-visual device'],
        screen: ['大屏设备', 'Video wall device'],
        venue: ['视频会议终端', 'Conference terminal'],
        card: ['一卡通设备', 'Card system device'],
        ups: ['UPS', 'UPS'],
        hvac: ['空调', 'Air conditioning'],
        monitoring: ['环境监控', 'Environment monitoring'],
        fire: ['机房消防', 'Fire protection'],
        cabling: ['综合布线', 'Cabling'],
        access: ['门禁', 'Access control'],
        cctv: ['视频监控', 'Video surveillance'],
        power: ['供配电', 'Power distribution'],
        earthing: ['防雷接地', 'Lightning protection and earthing'],
        other: ['其他设备', 'Other equipment'],
      }),
      '类型：是什么设备',
      'Type: what it is',
    ),
    detail: field(line.optional(), '细类：类型之下的分类，如 麦克风', 'Detail: a finer class, such as microphone'),
    asset_no: field(
      line.optional(),
      '资产编号：贴在设备上的固定资产号',
      'Asset number: the inventory number on its label',
    ),
    model: field(line.optional(), '型号：厂商与型号', 'Model: maker and model'),
    serial: field(line.optional(), '序列号：厂商序列号，加引号', 'Serial: serial number of the maker, in quotes'),
    os: field(line.optional(), '系统：操作系统或固件版本', 'System: operating system or firmware'),
    family: field(
      line.optional(),
      '命令体系：VRP、Comware、IOS、Linux 等',
      'Family: VRP, Comware, IOS, Linux and the like',
    ),
    site: field(ref('site'), '办公区：在哪个办公区', 'Site: where it stands'),
    room: field(ref('room').optional(), '房间：在哪个机房或会议室', 'Room: the room it stands in'),
    location: field(line.optional(), '位置：房间内的位置，如 A03 柜 12–26U', 'Location: the place in the room'),
    rack: field(
      mapping({
        name: field(line, '机柜：机柜编号', 'Rack: name of the rack'),
        from_u: field(count, '起始 U：最低一格', 'From U: lowest unit'),
        units: field(count, '高度：占几 U', 'Units: height in units'),
      }).optional(),
      '机柜位置：机柜与 U 位',
      'Rack: rack and units',
    ),
    net: field(net.optional(), '网络：地址与上联', 'Network: addresses and uplink'),
    ports: field(
      list(
        mapping({
          name: field(line, '端口：端口名', 'Port: its name'),
          use: field(line.optional(), '用途：接了什么', 'Use: what it serves'),
          peer: field(ref('asset').optional(), '对端：对端设备', 'Peer: the device at the other end'),
          peer_port: field(line.optional(), '对端端口：对端设备的端口名', 'Peer port: port of the peer'),
          vlan: field(line.optional(), 'VLAN：编号或 trunk', 'VLAN: a number or trunk'),
          state: field(
            choice({
              up: ['在用', 'In use'],
              down: ['关闭', 'Shut'],
              spare: ['空闲', 'Spare'],
              fault: ['异常', 'Faulty'],
            }).optional(),
            '状态：端口现状',
            'State: what it is now',
          ),
        }),
      ).optional(),
      '端口：交换机的端口表；终端占用的端口由终端登记，不在此重复',
      'Ports: of a switch; ports used by terminals are stated by the terminals, not here',
    ),
    deployment: field(line.optional(), '部署情况：装了什么、谁在用', 'Deployment: what runs on it, who uses it'),
    in_service: field(
      mapping({
        from: field(day, '启用日：第一天', 'From: first day in service'),
        to: field(day.optional(), '停用日：最后一天', 'To: last day in service'),
      }),
      '服役：启用与停用的日期',
      'In service: first and last day',
    ),
    verified_on: field(
      day.optional(),
      '核对日：最近一次核对实物的日期',
      'Verified on: last day it was checked on site',
    ),
    supplier: field(ref('organisation').optional(), '供应商：由谁维保', 'Supplier: who maintains it'),
  }),
  title: (r) => r.name,
  order: [['in_service.from', 'in_service.to']],
  columns: ['type', 'model', 'site', 'room', 'net.ip', 'in_service.from'],
  facets: ['type', 'site', 'room', 'services'],
  example: `
id: AV-YHN-0042
name: 301 会议室 2 号麦克风
type: av
site: SITE-YHN
in_service: {from: 2021-03-01}
`,
  exampleEn: `
id: AV-YHN-0042
name: Microphone 2 of meeting room 301
type: av
site: SITE-YHN
in_service: {from: 2021-03-01}
`,
  refused: [
    {
      why: 'a MAC address of five pairs',
      yaml: 'id: A-1\nname: 话筒\ntype: av\nsite: SITE-YHN\nin_service: {from: 2021-03-01}\nnet: {mac: "00:11:22:33:44"}',
      at: 'net.mac',
      problem: 'mac',
    },
    {
      why: 'an IP address that is out of range',
      yaml: 'id: A-1\nname: 话筒\ntype: av\nsite: SITE-YHN\nin_service: {from: 2021-03-01}\nnet: {ip: 10.0.0.256}',
      at: 'net.ip',
      problem: 'ip',
    },
    {
      why: 'a serial number without quotes has lost what a number cannot hold',
      yaml: 'id: A-1\nname: 话筒\ntype: av\nsite: SITE-YHN\nin_service: {from: 2021-03-01}\nserial: 20210301',
      at: 'serial',
      problem: 'line',
    },
  ],
});
