export const draftReport = async (_: unknown) => 0;
