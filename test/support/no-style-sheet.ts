const classes: Readonly<Record<string, string>> = {};

/** Stands for a component's style sheet where components are read without being drawn. */
export default classes;
