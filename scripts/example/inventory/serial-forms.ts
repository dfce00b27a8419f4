/** Forms of serial numbers by the maker's name at the start of the model; see `serialOf` for the marks. */
const FORMS: readonly (readonly [model: RegExp, form: string])[] = [
  [/^快思聪/u, '%#####CR###'],
  [/^(?:三星|LG)/u, '0?#?H??N######'],
  [/^(?:松下|NEC|爱普生)/u, 'X?#########'],
  [/^(?:皇冠|JBL|BSS|dbx)/u, '8#######-####'],
  [/^(?:舒尔|铁三角|森海塞尔)/u, '2??#######'],
  [/^Extron/u, 'A%#####'],
  [/^诺瓦/u, 'NS%########'],
  [/^利亚德/u, 'LYD%#####?##'],
  [/^戴尔/u, '?##?#?2'],
  [/^联想/u, 'M70####?'],
  [/^华为/u, '2102350???10@#000###'],
  [/^H3C/u, '210235A???H%A000###'],
  [/^海康/u, 'DS%####AACH#########'],
  [/^(?:艾默生|佳力图)/u, '21%####?###'],
];

/** The form of the serial numbers of a model. */
export const serialForm = (model: string): string => FORMS.find(([pattern]) => pattern.test(model))?.[1] ?? '??%#####';
