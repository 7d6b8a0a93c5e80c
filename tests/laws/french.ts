/** A straight apostrophe between letters. */
export const straightApostrophe = /\p{L}'\p{L}/u;

/** A plain space where French wants one that does not break, or a straight apostrophe between letters. */
export const badSpacing = /\S [;!?](?:\s|$)|[\p{L}\d)»] :(?:\s|$)|« | »|\p{L}'\p{L}/u;
