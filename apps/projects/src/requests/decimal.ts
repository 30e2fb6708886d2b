/** What is counted need not be whole, nor money. */
export const DECIMAL = /^-?\d{1,15}(\.\d{1,6})?$/;
