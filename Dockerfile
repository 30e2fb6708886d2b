# syntax=docker/dockerfile:1

# Node 24 LTS, the same bytes at every build; another registry's copy by --build-arg NODE_IMAGE.
ARG NODE_IMAGE=node:24.20.0-bookworm-slim@sha256:ba849c60be29959425b8734d57b8b4b7d56f98edd9504c9af091d5281095a71e

FROM ${NODE_IMAGE} AS node
WORKDIR /platform

# What decides which packages are installed, and nothing else: a change of a source file does not install again.
FROM node AS manifests
COPY . .
RUN find . -type f ! -name package.json ! -name package-lock.json -delete

FROM node AS build
COPY --from=manifests /platform ./
RUN --mount=type=cache,target=/root/.npm npm install --no-save --ignore-scripts --no-audit --no-fund --loglevel=error
COPY . .
RUN NX_DAEMON=false npx nx run-many -t build --outputStyle=static \
  && npx swc tools --out-dir compiled --config-file .swcrc --ignore '**/*.spec.ts'

# Issues the access tokens of a platform on one machine; what it is made of is not among what the services install.
FROM build AS issuer
# The loader's key has a folder of its own, a volume that its container can be given without the other keys.
RUN install --directory --owner=node --mode=700 /var/lib/imd/issuer /var/lib/imd/issuer/client-loader
USER node
ENV IMD_DATA=/var/lib/imd IMD_ISSUER_PORT=3004
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --start-interval=1s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.IMD_ISSUER_PORT}/jwks`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["sh", "-c", "exec node compiled/tools/issuer/issuer.js --host 0.0.0.0 --port $IMD_ISSUER_PORT --folder $IMD_DATA/issuer"]

FROM node AS dependencies
COPY --from=manifests /platform ./
RUN --mount=type=cache,target=/root/.npm \
  npm install --omit=dev --no-save --ignore-scripts --no-audit --no-fund --loglevel=error

# Everything the services share; nothing of it is theirs to change.
FROM node AS runtime
ENV NODE_ENV=production
COPY --from=dependencies /platform ./
COPY --from=build /platform/libs libs
COPY contracts contracts
COPY LICENSE NOTICE ./
USER node

# docker build --target service --build-arg SERVICE=budget .
FROM runtime AS service
ARG SERVICE
WORKDIR /platform/apps/${SERVICE}
COPY --from=build /platform/apps/${SERVICE}/dist dist
ENV IMD_NETWORK=private IMD_HTTP_HOST=0.0.0.0 IMD_HTTP_PORT=3000
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --start-interval=2s \
  CMD ["node", "/platform/libs/shared/service/dist/health/probe.js"]
# As npm start does (tools/start/service-process.ts), for operating commands too.
ENV NODE_OPTIONS="--max-semi-space-size=4 --disable-warning=TimeoutNegativeWarning"
CMD ["node", "dist/main.js"]

# Sends the 2010 progress report to a gateway, and ends.
FROM runtime AS loader
COPY --from=build /platform/compiled ./
COPY data data
ENV IMD_DATA=/var/lib/imd
CMD ["node", "tools/load/load.js"]
