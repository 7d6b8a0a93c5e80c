/** Every file of the logo in one archive, beside the files themselves. */
export const archiveName = 'coodyssee_logo.zip';
