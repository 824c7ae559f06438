/** A style sheet of one component: class names as they stand in the file, by the names that the page wears. */
declare module "*.css" {
  const classes: Readonly<Record<string, string>>;
  export default classes;
}
