export const EN_CELLS = {} as any;
