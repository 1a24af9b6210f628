import { nextTick, ref, type Ref } from 'vue'

/** One stop of the Tab key for a row of things; the arrows, Home and End go through it. */
export function useRovingFocus(container: Readonly<Ref<Element | null>>, count: () => number) {
  const current = ref(0)

  function stops(index: number): 0 | -1 {
    return index === Math.min(current.value, count() - 1) ? 0 : -1
  }

  async function focus(index: number): Promise<void> {
    current.value = index
    await nextTick()
    container.value?.querySelectorAll<SVGElement>('[role="button"]')[index]?.focus({ preventScroll: true })
  }

  function press(event: KeyboardEvent, index: number): void {
    const last = count() - 1
    const goals: Record<string, number> = {
      ArrowRight: Math.min(index + 1, last),
      ArrowDown: Math.min(index + 1, last),
      ArrowLeft: Math.max(index - 1, 0),
      ArrowUp: Math.max(index - 1, 0),
      Home: 0,
      End: last,
    }
    const goal = goals[event.key]
    if (goal === undefined) return
    event.preventDefault()
    void focus(goal)
  }

  return { current, stops, focus, press }
}
