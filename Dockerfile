# The Social Value Assistant. `npm run image:check` carries these steps out one by one in a fresh folder (scripts/dockerSteps.js).
# Node 22: better-sqlite3 12 that is built against the headers of Node 24.21 ends the process (docs/operations.md)
FROM node:22-slim AS build
WORKDIR /build
# better-sqlite3 builds itself where it finds no binary for this Node
RUN apt-get update && apt-get install --yes --no-install-recommends g++ make python3
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY tsconfig.json ./
COPY scripts scripts
COPY src src
RUN npm run build
RUN node scripts/shipModules.js shipped

FROM node:22-slim
WORKDIR /app
ENV NODE_ENV=production
COPY --from=build /build/shipped/node_modules node_modules
COPY --from=build /build/dist dist
# the user `node` of the base image, by number, so that it can be seen not to be root
RUN mkdir -m 700 data && chown 1000:1000 data
USER 1000:1000
# only this folder is written to: the rest may be read-only
VOLUME /app/data
EXPOSE 3978
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=15s --timeout=3s --start-period=30s --retries=3 CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT || 3978}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/index.js"]
