/** Whether the search and the list of keys stand open. */
export const dialogs = $state({ search: false, keyboard: false });
