/** The colours of the site that a diagram uses, for one scheme. */
interface Palette {
  readonly paper: string;
  readonly card: string;
  readonly sunk: string;
  readonly ink: string;
  readonly ink2: string;
  readonly rule: string;
  readonly rule2: string;
  readonly seal: string;
  readonly wash: string;
  readonly link: string;
  readonly sel: string;
  /** Fills for slices, bars and branches: dark text on them in light, light text in dark. */
  readonly scale: readonly string[];
}

const LIGHT: Palette = {
  paper: '#fbf9f4',
  card: '#fffefb',
  sunk: '#f4f0e7',
  ink: '#1d1b18',
  ink2: '#524e47',
  rule: '#ddd7c9',
  rule2: '#8c8577',
  seal: '#b02a1c',
  wash: '#faeae4',
  link: '#0b5a60',
  sel: '#e2efee',
  scale: ['#e2efee', '#f4e3c8', '#faeae4', '#dfe6d3', '#e3e1ee', '#ddd7c9', '#d3e4ea', '#f0dcdc'],
};

const DARK: Palette = {
  paper: '#141311',
  card: '#1b1a17',
  sunk: '#201e1b',
  ink: '#e9e4d9',
  ink2: '#b8b1a4',
  rule: '#34312c',
  rule2: '#736d62',
  seal: '#f4806c',
  wash: '#33201b',
  link: '#79c8c8',
  sel: '#193334',
  scale: ['#193334', '#3a2e19', '#33201b', '#2a331f', '#2b2939', '#34312c', '#1c2f38', '#3a2424'],
};

const FONT = '"PingFang SC","Noto Sans CJK SC","Microsoft YaHei",system-ui,sans-serif';
const SIZE = 14;

/** The same list of values under numbered names: `pie1`, `pie2`, … */
function numbered(name: string, from: number, values: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: 12 }, (_, i) => [`${name}${i + from}`, values[i % values.length] ?? '']),
  );
}

function themeVariables(p: Palette, dark: boolean): Record<string, unknown> {
  return {
    darkMode: dark,
    background: p.paper,
    fontFamily: FONT,
    fontSize: `${SIZE}px`,
    useGradient: false,
    primaryColor: p.card,
    primaryTextColor: p.ink,
    primaryBorderColor: p.rule2,
    lineColor: p.ink2,
    textColor: p.ink,
    secondaryColor: p.sunk,
    secondaryTextColor: p.ink,
    secondaryBorderColor: p.rule2,
    tertiaryColor: p.sunk,
    tertiaryTextColor: p.ink,
    tertiaryBorderColor: p.rule,
    mainBkg: p.card,
    nodeBorder: p.rule2,
    nodeTextColor: p.ink,
    clusterBkg: p.sunk,
    clusterBorder: p.rule,
    titleColor: p.ink,
    edgeLabelBackground: p.paper,
    defaultLinkColor: p.ink2,
    arrowheadColor: p.ink2,
    noteBkgColor: p.wash,
    noteTextColor: p.ink,
    noteBorderColor: p.seal,
    errorBkgColor: p.wash,
    errorTextColor: p.seal,
    actorBkg: p.card,
    actorBorder: p.rule2,
    actorTextColor: p.ink,
    actorLineColor: p.rule2,
    signalColor: p.ink2,
    signalTextColor: p.ink,
    sequenceNumberColor: p.paper,
    activationBkgColor: p.sel,
    activationBorderColor: p.link,
    labelBoxBkgColor: p.sunk,
    labelBoxBorderColor: p.rule2,
    labelTextColor: p.ink,
    loopTextColor: p.ink,
    labelColor: p.ink,
    altBackground: p.sunk,
    transitionColor: p.ink2,
    transitionLabelColor: p.ink,
    stateBkg: p.card,
    stateLabelColor: p.ink,
    compositeBackground: p.paper,
    compositeTitleBackground: p.sunk,
    compositeBorder: p.rule2,
    innerEndBackground: p.ink2,
    specialStateColor: p.ink2,
    stateBorder: p.rule2,
    sectionBkgColor: p.sunk,
    sectionBkgColor2: p.sunk,
    altSectionBkgColor: p.paper,
    gridColor: p.rule,
    todayLineColor: p.seal,
    taskBkgColor: p.sel,
    taskBorderColor: p.link,
    taskTextColor: p.ink,
    taskTextLightColor: p.ink,
    taskTextDarkColor: p.ink,
    taskTextOutsideColor: p.ink,
    activeTaskBkgColor: p.card,
    activeTaskBorderColor: p.link,
    doneTaskBkgColor: p.sunk,
    doneTaskBorderColor: p.rule2,
    critBkgColor: p.wash,
    critBorderColor: p.seal,
    vertLineColor: p.seal,
    excludeBkgColor: p.rule,
    classText: p.ink,
    attributeBackgroundColorOdd: p.card,
    attributeBackgroundColorEven: p.sunk,
    rowOdd: p.card,
    rowEven: p.sunk,
    pieTitleTextColor: p.ink,
    pieSectionTextColor: p.ink,
    pieLegendTextColor: p.ink,
    pieStrokeColor: p.rule2,
    pieOuterStrokeColor: p.rule2,
    pieOuterStrokeWidth: '1px',
    pieStrokeWidth: '1px',
    pieOpacity: '1',
    pieTitleTextSize: '16px',
    pieSectionTextSize: `${SIZE}px`,
    pieLegendTextSize: `${SIZE}px`,
    git0: p.sel,
    gitBranchLabel0: p.ink,
    ...numbered('pie', 1, p.scale),
    ...numbered('cScale', 0, p.scale),
    ...numbered('cScaleInv', 0, [p.rule2]),
    ...numbered('cScalePeer', 0, [p.rule2]),
    ...numbered('cScaleLabel', 0, [p.ink]),
    xyChart: {
      backgroundColor: p.paper,
      titleColor: p.ink,
      xAxisTitleColor: p.ink,
      xAxisLabelColor: p.ink,
      xAxisTickColor: p.rule2,
      xAxisLineColor: p.rule2,
      yAxisTitleColor: p.ink,
      yAxisLabelColor: p.ink,
      yAxisTickColor: p.rule2,
      yAxisLineColor: p.rule2,
      plotColorPalette: [p.link, p.seal, p.rule2, p.ink2].join(','),
    },
  };
}

/** Rules that mermaid has no variable for. */
function themeCSS(p: Palette): string {
  return [
    `.edgeLabel rect,.labelBkg{opacity:1;fill:${p.paper}}`,
    `.cluster-label text{fill:${p.ink2}}`,
    `[id*="_er-"] circle,.statediagram-cluster .inner{fill:${p.paper}}`,
    `text.messageText{stroke:${p.paper}!important;stroke-width:4px!important;stroke-linejoin:round;paint-order:stroke}`,
    `.grid .tick line{stroke:${p.rule}} .grid .tick text{fill:${p.ink2}}`,
    `[class*="section-edge-"]{stroke:${p.rule2};stroke-width:1.5px}`,
    `.lineWrapper line,.timeline-node line{stroke:${p.rule2};stroke-width:1px}`,
  ].join(' ');
}

/** What mermaid is told before it draws; geometry is the same in both schemes. */
export function diagramConfig(scheme: 'light' | 'dark'): Record<string, unknown> {
  const palette = scheme === 'dark' ? DARK : LIGHT;
  return {
    startOnLoad: false,
    securityLevel: 'strict',
    theme: 'base',
    look: 'classic',
    layout: 'dagre',
    htmlLabels: false,
    fontFamily: FONT,
    fontSize: SIZE,
    themeVariables: themeVariables(palette, scheme === 'dark'),
    themeCSS: themeCSS(palette),
    flowchart: {
      htmlLabels: false,
      wrappingWidth: 320,
      minNodeWidth: 88,
      nodeSpacing: 22,
      rankSpacing: 36,
      padding: 12,
      diagramPadding: 4,
      subGraphTitleMargin: { top: 2, bottom: 8 },
    },
    sequence: {
      width: 104,
      height: 56,
      actorMargin: 24,
      boxMargin: 10,
      noteMargin: 8,
      messageMargin: 32,
      diagramMarginX: 4,
      diagramMarginY: 10,
      mirrorActors: false,
      actorFontSize: SIZE,
      messageFontSize: SIZE,
      noteFontSize: SIZE,
      wrap: false,
      actorFontFamily: FONT,
      messageFontFamily: FONT,
      noteFontFamily: FONT,
    },
    state: { padding: 8, minNodeWidth: 88, nodeSpacing: 32, rankSpacing: 36 },
    gantt: { useWidth: 720, fontSize: 12, sectionFontSize: 12, barHeight: 22, leftPadding: 96, axisFormat: '%m-%d' },
    xyChart: { width: 640, height: 360, titleFontSize: 16, xAxis: { labelFontSize: 12 }, yAxis: { labelFontSize: 12 } },
  };
}
