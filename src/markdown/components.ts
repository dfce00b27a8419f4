/** One attribute of a component: literal text, perhaps one of a few words. */
export interface Attribute {
  readonly required?: boolean;
  readonly choices?: readonly string[];
}

/** A component that contributed documents may use. */
export interface Component {
  readonly attributes: Readonly<Record<string, Attribute>>;
  /** Components it must stand directly inside; absent: anywhere. */
  readonly inside?: readonly string[];
  /** Components that alone may stand directly in it; absent: any text. */
  readonly holds?: readonly string[];
  /** Stands in a line of text. */
  readonly inline?: boolean;
  /** A sample for the handbook, which shows it live; a test renders each. */
  readonly sample: string;
  /** The same in English, where it holds Chinese text; those that stand only inside others are shown with these. */
  readonly sampleEn?: string;
}

/**
 * The whole vocabulary of contributed documents beside Markdown. Nothing else is rendered; attributes are literal text.
 */
export const COMPONENTS: Readonly<Record<string, Component>> = {
  Steps: {
    attributes: {},
    holds: ['Step'],
    sample: `<Steps>

<Step title="确认网关是否可达" limit="1 分钟">

\`\`\`bash
ping -c 5 10.20.0.1
\`\`\`

<Expect look="0% packet loss">

\`\`\`text
5 packets transmitted, 5 received, 0% packet loss
\`\`\`

</Expect>

<Verify>五个包全部收到，网关可达。</Verify>

<Otherwise>全部丢失：转到「升级」。</Otherwise>

</Step>

</Steps>`,
    sampleEn: `<Steps>

<Step title="See whether the gateway answers" limit="1 min">

\`\`\`bash
ping -c 5 10.20.0.1
\`\`\`

<Expect look="0% packet loss">

\`\`\`text
5 packets transmitted, 5 received, 0% packet loss
\`\`\`

</Expect>

<Verify>All five packets came back, the gateway answers.</Verify>

<Otherwise>None came back: go on to Escalation.</Otherwise>

</Step>

</Steps>`,
  },
  Step: {
    attributes: { title: { required: true }, limit: {} },
    inside: ['Steps'],
    sample: `<Steps>

<Step title="记下时间">

看墙上的钟，记到故障单里。

</Step>

</Steps>`,
  },
  Expect: {
    attributes: { look: {} },
    sample: `<Expect look="Active">

\`\`\`text
State : Active
\`\`\`

</Expect>`,
  },
  Verify: {
    attributes: {},
    sample: '<Verify>面板显示市电正常。</Verify>',
    sampleEn: '<Verify>The panel shows that the mains are back.</Verify>',
  },
  Otherwise: {
    attributes: {},
    sample: '<Otherwise>仍为电池供电：转到「升级」。</Otherwise>',
    sampleEn: '<Otherwise>Still on battery: go on to Escalation.</Otherwise>',
  },
  Callout: {
    attributes: { kind: { required: true, choices: ['danger', 'warning', 'note', 'tip'] }, title: {} },
    sample: `<Callout kind="danger" title="两框不得同时重启">

双主未隔离即合并，三个办公区网关会同时中断。

</Callout>`,
    sampleEn: `<Callout kind="danger" title="Never restart both chassis at once">

When both are active and merge, the gateways of all sites go down together.

</Callout>`,
  },
  Decision: {
    attributes: { question: { required: true } },
    holds: ['Branch'],
    sample: `<Decision question="面板上剩余时间有多少？">

<Branch answer="二十分钟以上">

通知物业恢复市电，继续观察。

</Branch>

<Branch answer="不足二十分钟">

立即按「升级」通知，开始有序关机。

</Branch>

</Decision>`,
    sampleEn: `<Decision question="How many minutes are left on the panel?">

<Branch answer="Twenty or more">

Ask the building service to restore the mains, and go on watching.

</Branch>

<Branch answer="Less than twenty">

Report as Escalation says, and begin to switch off in order.

</Branch>

</Decision>`,
  },
  Branch: {
    attributes: { answer: { required: true } },
    inside: ['Decision'],
    sample: `<Decision question="灯亮吗？">

<Branch answer="亮">

继续。

</Branch>

</Decision>`,
  },
  Tabs: {
    attributes: {},
    holds: ['Tab'],
    sample: `<Tabs>

<Tab label="VRP">

\`\`\`vrp
display interface brief
\`\`\`

</Tab>

<Tab label="IOS">

\`\`\`ios
show interfaces status
\`\`\`

</Tab>

</Tabs>`,
  },
  Tab: {
    attributes: { label: { required: true } },
    inside: ['Tabs'],
    sample: `<Tabs>

<Tab label="Linux">

\`\`\`bash
ip link
\`\`\`

</Tab>

</Tabs>`,
  },
  Ref: {
    attributes: { id: { required: true }, text: {} },
    inline: true,
    sample: '见 <Ref id="RB-UPS-BATTERY" />。',
    sampleEn: 'See <Ref id="RB-DISK-FULL" />.',
  },
  Figure: {
    attributes: { src: { required: true }, alt: { required: true }, caption: {} },
    sample: '<Figure src="images/power-path.svg" alt="市电经 UPS 到机柜的供电路径" caption="供电路径" />',
    sampleEn:
      '<Figure src="images/power-path-en.svg" alt="From the mains through the UPS to the cabinets" caption="Supply of power" />',
  },
};
