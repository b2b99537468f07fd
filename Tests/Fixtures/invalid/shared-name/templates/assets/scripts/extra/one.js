const limit = 1;

export const one = (count) => count < limit;
