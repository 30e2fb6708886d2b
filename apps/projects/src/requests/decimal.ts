/** What is counted need not be whole, nor money. */
export const DECIMAL = /^-?[0-9]{1,15}(\.[0-9]{1,6})?$/;
