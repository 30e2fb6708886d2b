import './start';

export default async function end(): Promise<void> {
  await globalThis.imdSharedStack?.end();
}
