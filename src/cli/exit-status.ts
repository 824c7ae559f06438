/** Exit statuses, as the command line's help tells them. */
export const EXIT = { clean: 0, errors: 1, wrongUse: 2, unreadable: 3 } as const;
