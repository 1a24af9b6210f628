import type { RouteRecordRaw } from 'vue-router'

/** By their ids, something to look at. */
export interface Things {
  organisation: string
  listing: string
  collaboration: string
}

/** Under which each feature names its pages: the router takes all of them, and one for what is nowhere else. */
const features = import.meta.glob<Record<string, RouteRecordRaw[]>>('../src/features/*/routes.ts', {
  eager: true,
})
export const paths = [
  '/:rest(.*)*',
  ...Object.values(features).flatMap((file) => Object.values(file).flat().flatMap(pathsOf)),
]

/** An address of every route, with things that are there. */
export const examples: Record<string, (things: Things) => string> = {
  '/': () => '/?q=lassen',
  '/:rest(.*)*': () => '/bestaat/niet',
  '/aanbod/:id': ({ listing }) => `/aanbod/${listing}`,
  '/aanmelden': () => '/aanmelden',
  '/account': () => '/account',
  '/account/e-mail/:token': () => '/account/e-mail/geen-token',
  '/antwoord/:token': () => '/antwoord/geen-token',
  '/beheer': () => '/beheer',
  '/beheer/accounts': () => '/beheer/accounts',
  '/beheer/logboek': () => '/beheer/logboek',
  '/bevestig/:token': () => '/bevestig/geen-token',
  '/gast/:token': () => '/gast/geen-token',
  '/meldingen': () => '/meldingen',
  '/mijn/aanbod': () => '/mijn/aanbod',
  '/mijn/aanbod/:id/matches': ({ listing }) => `/mijn/aanbod/${listing}/matches`,
  '/mijn/aanbod/rekenblad': () => '/mijn/aanbod/rekenblad',
  '/monitor': () => '/monitor',
  '/organisatie': () => '/organisatie',
  '/organisatie/nieuw': () => '/organisatie/nieuw',
  '/organisaties/:id': ({ organisation }) => `/organisaties/${organisation}`,
  '/plaatsen': () => '/plaatsen',
  '/plaatsen/:id': ({ listing }) => `/plaatsen/${listing}`,
  '/postvak': () => '/postvak',
  '/privacy': () => '/privacy',
  '/registreren': () => '/registreren',
  '/samenwerking/:id': ({ collaboration }) => `/samenwerking/${collaboration}`,
  '/samenwerkingen': () => '/samenwerkingen',
  '/toegankelijkheid': () => '/toegankelijkheid',
  '/uitnodiging/:token': () => '/uitnodiging/geen-token',
  '/vandaag': () => '/vandaag',
  '/verifieer': () => '/verifieer',
  '/wachtwoord': () => '/wachtwoord',
  '/wachtwoord-vergeten': () => '/wachtwoord-vergeten',
  '/wachtwoord/:token': () => '/wachtwoord/geen-token',
}

/** The parts of a room stand beside each other: what is there for one is there for all. */
for (const path of paths.filter((one) => /^\/samenwerking\/:id\/[a-z]+$/.test(one)))
  examples[path] = ({ collaboration }) => path.replace(':id', collaboration)

/** All that can be opened under a route; what only leads elsewhere is no page. */
function pathsOf(route: RouteRecordRaw): string[] {
  if (route.children)
    return route.children.flatMap(pathsOf).map((path) => (path === '' ? route.path : `${route.path}/${path}`))
  return route.redirect ? [] : [route.path]
}
