import { AxeBuilder } from '@axe-core/playwright'
import { chromium, type Browser, type BrowserContext, type Locator, type Page } from 'playwright-core'
import { expect } from 'vitest'

/** Where the application answers, and who tries it: from the environment, else as its demo says. */
export const base = process.env['WISSELWERK_URL'] ?? 'http://localhost:8080'
const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium'

export interface Credentials {
  email: string
  password: string
  organisation: string
}

interface About {
  today: string | null
  demo: (Credentials & { type: string })[] | null
}

export async function about(): Promise<About> {
  // eslint-disable-next-line no-restricted-globals -- no browser yet, and no page of ours
  const response = await fetch(`${base}/api/about`)
  return (await response.json()) as About
}

/** The account of a role: `WISSELWERK_SCHOOL="mail password organisation"` or the demo's own. */
export async function credentials(
  role: 'SCHOOL' | 'COMPANY' | 'SECTOR_ORGANISATION' | 'ADMIN',
): Promise<Credentials> {
  const given = process.env[`WISSELWERK_${role}`]?.split(' ')
  if (given)
    return { email: given[0] ?? '', password: given[1] ?? '', organisation: given.slice(2).join(' ') }
  const found = (await about()).demo?.find(({ type }) => type === role)
  if (!found) throw new Error(`no demo account for ${role} at ${base}: set WISSELWERK_${role}`)
  return found
}

export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--disable-quic',
    ],
  })
}

/** A browser of one person, which remembers everything that a page complains about. */
export class Person {
  readonly complaints: string[] = []
  readonly page: Page
  private inDark = true
  private readonly context: BrowserContext

  private constructor(context: BrowserContext, page: Page) {
    this.context = context
    this.page = page
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') this.complaints.push(message.text())
    })
    page.on('pageerror', (error) => this.complaints.push(error.message))
    page.on('request', (request) => {
      if (!request.url().startsWith(base)) this.complaints.push(`asked elsewhere: ${request.url()}`)
    })
  }

  static async arrive(browser: Browser, viewport = { width: 1280, height: 900 }): Promise<Person> {
    const context = await browser.newContext({
      baseURL: base,
      locale: 'nl-BE',
      viewport,
      reducedMotion: 'reduce',
    })
    return new Person(context, await context.newPage())
  }

  async signIn({ email, password }: Credentials): Promise<void> {
    await this.page.goto('/aanmelden')
    await this.page.getByLabel('E-mailadres').fill(email)
    await this.page.getByLabel('Wachtwoord').fill(password)
    await this.page.getByRole('button', { name: 'Meld aan' }).click()
    await this.page.waitForURL((url) => url.pathname !== '/aanmelden')
  }

  /** Goes on with Tab until that is reached, as who has no mouse does, and presses Enter there. */
  async press(wanted: Locator): Promise<void> {
    await this.reach(wanted)
    await this.page.keyboard.press('Enter')
  }

  /** Goes on with Tab until what is typed lands there, and types. */
  async type(wanted: Locator, text: string): Promise<void> {
    await this.reach(wanted)
    await this.page.keyboard.type(text)
  }

  private async reach(wanted: Locator): Promise<void> {
    await wanted.waitFor()
    const there = () => wanted.evaluate((element) => element === document.activeElement)
    for (let steps = 0; !(await there()); steps++) {
      expect(steps, `steps with Tab to ${String(wanted)}`).toBeLessThan(150)
      await this.page.keyboard.press('Tab')
    }
  }

  /**
   * The page as it stands is accessible, and nothing complained. In the light and in the dark by turns: every route is
   * looked at in both by `routes.e2e.ts`.
   */
  async inspect(name: string): Promise<void> {
    this.inDark = !this.inDark
    await this.check(name, [this.inDark ? 'dark' : 'light'])
    expect(this.complaints, name).toEqual([])
  }

  /** Axe finds nothing in the page as it stands, in the light and in the dark. */
  async check(name: string, colorSchemes: ('light' | 'dark')[] = ['light', 'dark']): Promise<void> {
    for (const colorScheme of colorSchemes) {
      await this.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await this.settled()
      const { violations } = await new AxeBuilder({ page: this.page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        // No page here has frames: so all is done in the page itself, without a second one to put it together.
        .setLegacyMode()
        .analyze()
      const found = violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
      )
      expect(found, `${name}, ${colorScheme}`).toEqual([])
    }
    const wider = await this.page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(wider, `${name}: pixels beyond the edge`).toBeLessThanOrEqual(0)
    await this.page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  }

  /** There is a page, nothing of it is being fetched and nothing fades: what people read, not what is dimmed. */
  async settled(): Promise<void> {
    // By its element: behind an open dialog there is no heading for who cannot see.
    await this.page.locator('h1').first().waitFor({ state: 'attached' })
    await this.page.waitForFunction(() => document.querySelector('[aria-busy="true"], .skel') === null)
    await this.page.evaluate(async () => {
      const ending = document
        .getAnimations()
        .filter((animation) => animation.effect?.getComputedTiming().endTime !== Infinity)
      await Promise.allSettled(ending.map((animation) => animation.finished))
    })
  }

  /** How the page is built: its elements and what decides on how they look and what they are, without its words. */
  shape(): Promise<string> {
    return this.page.evaluate(() => {
      const telling = [
        'class',
        'role',
        'type',
        'lang',
        'aria-pressed',
        'aria-current',
        'aria-expanded',
        'disabled',
      ]
      const lines = [...document.body.querySelectorAll('*')].map((element) =>
        [element.tagName, ...telling.map((name) => element.getAttribute(name) ?? '')].join(' '),
      )
      return lines.filter((line, index) => line !== lines[index - 1]).join('\n')
    })
  }

  /** Asks the server for something as the page would, without the page. */
  async send(path: string, body: Record<string, unknown>): Promise<void> {
    await this.ask('POST', path, body)
  }

  /** As above, in any way; what it answers. Bytes are sent as they are. */
  async ask<T>(method: string, path: string, body?: object, version?: number): Promise<T> {
    const session = await this.page.request.get('/api/session')
    const { csrfToken } = (await session.json()) as { csrfToken: string | null }
    const answer = await this.page.request.fetch(path, {
      method,
      data: body,
      headers: {
        ...(csrfToken === null ? {} : { 'X-CSRF-Token': csrfToken }),
        ...(version === undefined ? {} : { 'If-Match': `"${version}"` }),
      },
    })
    const text = await answer.text()
    if (!answer.ok()) throw new Error(`${method} ${path} answered ${answer.status()} ${text}`)
    return (text === '' ? undefined : JSON.parse(text)) as T
  }

  async leave(): Promise<void> {
    await this.context.close()
  }
}
