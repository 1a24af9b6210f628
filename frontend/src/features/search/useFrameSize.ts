import { onBeforeUnmount, onMounted, reactive, type Ref } from 'vue'
import type { Size } from './map'

const FALLBACK = 800

/** The size to draw in: as wide as the element is, and high enough for Flanders to be seen whole. */
export function useFrameSize(element: Readonly<Ref<HTMLElement | null>>): Size {
  const size = reactive<Size>({ width: FALLBACK, height: FALLBACK * 0.42 })
  let observer: ResizeObserver | null = null

  function measure(): void {
    const width = Math.round(element.value?.clientWidth ?? 0)
    if (width === 0) return
    size.width = width
    size.height = Math.round(width < 480 ? Math.max(200, width * 0.64) : width * 0.42)
  }

  onMounted(() => {
    measure()
    if (element.value === null || typeof ResizeObserver === 'undefined') return
    observer = new ResizeObserver(measure)
    observer.observe(element.value)
  })
  onBeforeUnmount(() => observer?.disconnect())
  return size
}
