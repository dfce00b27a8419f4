/** Address of the grid of a duty. */
export const gridAddress = (id: string): string => `/coverage/${id}/`;
