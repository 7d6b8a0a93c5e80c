/** The lines of an invented invoice, in euros without tax: the sums are computed, as an invoice’s are. */
export const invoiceLines = [
  { quantity: 2, price: 180 },
  { quantity: 3, price: 320 },
  { quantity: 1, price: 60 },
] as const;

const standardRate = 0.2;
const net = invoiceLines.reduce((sum, { quantity, price }) => sum + quantity * price, 0);
const tax = Math.round(net * standardRate * 100) / 100;

/** Without tax, the tax at the standard rate, and what is to be paid. */
export const invoiceTotals = { net, tax, gross: net + tax } as const;
