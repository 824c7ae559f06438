import { HostError } from "./host-error";

/** "numberFormat" becomes "NumberFormat"; "_ReferenceId" stays. */
export function hostName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** "NumberFormat" becomes "numberFormat". */
export function clientName(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** A member that this host lacks, told by its name so that nobody takes silence for success. */
export function unsupported(object: { readonly type: string }, name: string): HostError {
  return new HostError("NotImplemented", `The Excel stand-in does not support ${object.type}.${clientName(name)}.`);
}
