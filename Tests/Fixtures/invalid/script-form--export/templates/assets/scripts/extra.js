const shown = 1;

export { shown };
