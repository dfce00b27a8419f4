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
  const nav = current?.closest('nav');
  if (nav && nav.scrollHeight > nav.clientHeight) nav.scrollTop = current!.offsetTop - nav.clientHeight / 2;
};

addEventListener('scroll', () => requestAnimationFrame(mark), { passive: true });
mark();

/** Where the contents always show, they also say so; on a phone they close when one has chosen. */
const box = document.querySelector<HTMLDetailsElement>('.contents details');
const isDesk = matchMedia('(min-width: 75.01rem)').matches;
if (box) box.open = isDesk;
box?.addEventListener('click', (event) => {
  if (!isDesk && (event.target as Element).closest('a')) box.open = false;
});
