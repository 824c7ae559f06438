import { FREE_MAIL_DOMAINS } from "../vocabulary/affiliation-words";

export interface MailboxReading {
  /** `likely-government` at most for .gov and .mil, because contractors hold such mailboxes; undefined: says nothing. */
  readonly kind: "contractor" | "likely-government" | undefined;
  /** A company's own domain, strong enough for an error; false where it is only likely (hcqis.org). */
  readonly sure: boolean;
  /** What the address itself tags ("ann.lee.ctr@…", "…civ@mail.mil"). */
  readonly tag: "contractor" | "government" | undefined;
}

/** More than any address with a name before it; the search takes squared time. */
const LONGEST_ADDRESS = 500;

/** What an e-mail address says of its holder; undefined where the text holds no address. */
export function readMailbox(text: string): MailboxReading | undefined {
  const [address, local = "", domain = ""] =
    /([^\s<>()[\],;:"]+)@([a-z0-9-]+(?:\.[a-z0-9-]+)+)/.exec(text.slice(0, LONGEST_ADDRESS).toLowerCase()) ?? [];
  if (address === undefined) return undefined;
  const tag = /[._-](?:ctr|contractor|ktr)\d*$/.test(local)
    ? "contractor"
    : /[._-](?:civ|mil)\d*$/.test(local)
      ? "government"
      : undefined;
  if (/(?:^|\.)(?:ctr|contractor)\./.test(domain)) return { kind: "contractor", sure: true, tag: tag ?? "contractor" };
  if (/(?:^|\.)hcqis\.org$/.test(domain)) return { kind: "contractor", sure: false, tag };
  if (/\.(?:gov|mil)$/.test(domain)) return { kind: "likely-government", sure: false, tag };
  const open = FREE_MAIL_DOMAINS.has(domain) || /\.(?:edu|us)$|\.(?:ac|edu|gov|gob|gouv)\.[a-z]{2}$/.test(domain);
  return open ? { kind: undefined, sure: false, tag } : { kind: "contractor", sure: true, tag };
}
