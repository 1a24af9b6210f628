import { expect, it, vi } from 'vitest'
import { effectScope, nextTick, ref } from 'vue'
import { useLoad } from './useLoad'

const settle = () => new Promise((resolve) => setTimeout(resolve))

it('keeps what was there while the next answer is on its way', async () => {
  const question = ref(1)
  const scope = effectScope()
  const later = (value: number) =>
    new Promise<number>((resolve) =>
      setTimeout(() => {
        resolve(value * 10)
      }),
    )
  const loaded = scope.run(() => useLoad(() => later(question.value), [question]))!
  await vi.waitUntil(() => loaded.state.value === 'done')
  question.value = 2
  await nextTick()
  expect([loaded.state.value, loaded.data.value]).toEqual(['loading', 10])
  await vi.waitUntil(() => loaded.state.value === 'done')
  expect(loaded.data.value).toBe(20)
  scope.stop()
})

it('drops an answer that is overtaken by a later question', async () => {
  const question = ref('slow')
  const answers: Record<string, () => void> = {}
  const scope = effectScope()
  const loaded = scope.run(() =>
    useLoad(() => {
      const asked = question.value
      return new Promise<string>(
        (resolve) =>
          (answers[asked] = () => {
            resolve(asked)
          }),
      )
    }, [question]),
  )!
  question.value = 'quick'
  await nextTick()
  answers['quick']!()
  await settle()
  answers['slow']!()
  await settle()
  expect(loaded.data.value).toBe('quick')
  scope.stop()
})

it('says what went wrong, and loads when asked again', async () => {
  let broken = true
  const scope = effectScope()
  const loaded = scope.run(() =>
    useLoad(() => (broken ? Promise.reject(new Error('away')) : Promise.resolve('here'))),
  )!
  await settle()
  expect([loaded.state.value, (loaded.error.value as Error).message]).toEqual(['error', 'away'])
  broken = false
  await loaded.reload()
  expect([loaded.state.value, loaded.data.value]).toEqual(['done', 'here'])
  scope.stop()
})
