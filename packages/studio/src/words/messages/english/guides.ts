import type { SaidSupport } from '../speech.ts';

/** Supports that take more than opening a file. */
export const guides: Readonly<Record<string, SaidSupport['guides']>> = {
  'mail-signature': [
    {
      title: 'In Thunderbird',
      steps: [
        'Keep the folder “signature” in a place that will not move.',
        'Open Account Settings, then the address concerned.',
        'Tick “Attach the signature from a file instead” and choose the .html file of the folder.',
      ],
    },
    {
      title: 'In Outlook',
      steps: [
        'Double-click the .eml file: a message opens, with the signature and its picture.',
        'Select the whole signature and copy it (Ctrl + C).',
        'Open File › Options › Mail › Signatures (or Settings › Accounts › Signatures), create a signature and paste (Ctrl + V).',
        'If the picture does not follow, insert the .png file in its place and give it the alternative text above.',
      ],
    },
    {
      title: 'In Gmail',
      steps: [
        'Open the .html file in your browser, select everything and copy.',
        'In Gmail: Settings › See all settings › General › Signature, create a signature and paste.',
        'Gmail does not take the picture from a file of your computer: delete the empty frame, click “Insert image”, “Upload”, and choose the .png file. Take the small size.',
      ],
    },
    {
      title: 'Elsewhere, or without a picture',
      steps: ['Paste what the .txt file holds: everything is there, the mentions included.'],
    },
  ],
};
