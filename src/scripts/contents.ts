/** Marks in the contents the section that is being read. */
const links = new Map(
  [...document.querySelectorAll<HTMLAnchorElement>('.contents a')].map((link) => [
    decodeURIComponent(link.hash.slice(1)),
    link,
  ]),
);
const heads = [...links.keys()].flatMap((id) => document.getElementById(id) ?? []);

/** The last heading that has come up to a quarter of the window is the one being read. */
const mark = () => {
  const read = heads.findLast((head) => head.getBoundingClientRect().top < innerHeight / 4);
  for (const [id, link] of links) {
    if (id === read?.id) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
  const current = read && links.get(read.id);
  const box = current?.closest('nav');
  if (current && box && box.scrollHeight > box.clientHeight) box.scrollTop = current.offsetTop - box.clientHeight / 2;
};

let waits = false;
addEventListener(
  'scroll',
  () => {
    if (waits) return;
    waits = true;
    requestAnimationFrame(() => {
      waits = false;
      mark();
    });
  },
  { passive: true },
);
mark();

/** On a phone the contents close when one has chosen. */
document.querySelector('.contents')?.addEventListener('click', (event) => {
  const box = (event.target as Element).closest('a') && document.querySelector<HTMLDetailsElement>('.contents details');
  if (box) box.open = false;
});
