const limit = 2;

export const other = () => limit;
