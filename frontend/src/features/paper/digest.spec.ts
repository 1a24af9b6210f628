import { expect, it } from 'vitest'
import { digestOf } from './digest'

it('works out the digest of a file, and another one when a byte is another', async () => {
  expect(await digestOf(new Blob(['abc']))).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  )
  expect(await digestOf(new Blob(['abd']))).not.toBe(await digestOf(new Blob(['abc'])))
})
