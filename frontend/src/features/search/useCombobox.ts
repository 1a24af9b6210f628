import { computed, readonly, ref, watch, type Ref } from 'vue'

/**
 * The keyboard of a box with a list below it: the arrows walk through the list and past its ends back to the box, Enter
 * takes, Escape closes; what is typed stays as it is. The focus never leaves the box.
 */
export function useCombobox<T>(options: Readonly<Ref<readonly T[]>>, take: (option: T) => void) {
  const wanted = ref(false)
  const active = ref(-1)
  const open = computed(() => wanted.value && options.value.length > 0)

  watch(options, () => (active.value = -1))

  function show(): void {
    wanted.value = true
  }

  function close(): void {
    wanted.value = false
    active.value = -1
  }

  function choose(index: number): void {
    const option = options.value[index]
    if (option === undefined) return
    close()
    take(option)
  }

  /** One further or back; -1 is the box itself. */
  function step(by: 1 | -1): void {
    const stops = options.value.length + 1
    active.value = open.value ? ((active.value + 1 + by + stops) % stops) - 1 : by > 0 ? 0 : stops - 2
    show()
  }

  const keys: Record<string, () => boolean> = {
    ArrowDown: () => (step(1), options.value.length > 0),
    ArrowUp: () => (step(-1), options.value.length > 0),
    Home: () => moveTo(0),
    End: () => moveTo(options.value.length - 1),
    Enter: () => {
      const taken = open.value && active.value >= 0
      if (taken) choose(active.value)
      else close()
      return taken
    },
    Escape: () => {
      const was = open.value
      close()
      return was
    },
    Tab: () => (close(), false),
  }

  /** Only while the list is being walked: before that, these keys belong to the text. */
  function moveTo(index: number): boolean {
    if (!open.value || active.value < 0) return false
    active.value = index
    return true
  }

  function press(event: KeyboardEvent): void {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return
    if (keys[event.key]?.()) event.preventDefault()
  }

  return { open, active: readonly(active), show, close, choose, press }
}
