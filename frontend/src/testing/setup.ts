import { cleanup } from '@testing-library/vue'
import { afterEach, beforeAll } from 'vitest'
import { showLanguage } from '@/messages'

beforeAll(() => showLanguage('nl'))
afterEach(cleanup)
