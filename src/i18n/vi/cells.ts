export const VI_CELLS = {} as any;
